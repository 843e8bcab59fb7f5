# What forecast::auto.arima says, for the benchmark "outlook".
#
#   Rscript outlook.R SIMULATED.csv SERIES.csv ARIMA.csv
#
# SIMULATED.csv  id;frequency;first year;first period;values parted by spaces (made by the benchmark)
# SERIES.csv     the same form: the simulated series, and those that R and its packages bring
# ARIMA.csv      id;begin;cut;mean;lower80;upper80: fitted to the values begin+1 to cut, counted from 1, each with as many
#                forecasts as there are in a year (monthly) or two years (quarterly)
suppressPackageStartupMessages(library(forecast))
library(parallel)

files <- commandArgs(trailingOnly = TRUE)
longest <- c(`1` = 60, `4` = 88, `12` = 180)
shortest <- c(`1` = 10, `4` = 24, `12` = 48)
horizons <- c(`1` = 3, `4` = 8, `12` = 12)
origins <- 4
# Lags of other series, daily rates without a frequency, and what is no series in time.
passed <- "[$]d?[a-z][1-6]$|[$]lag$|MarkDollar|MarkPound|MotorCycles|::gold$|::camp$|::lh$|::treering$"

series <- list()
seen <- character()
add <- function(id, values) {
  key <- as.character(frequency(values))
  if (!key %in% names(horizons) || grepl(passed, id)) return()
  values <- tail(na.contiguous(values), 480)
  mark <- paste(signif(head(as.numeric(values), 24), 6), collapse = " ")
  enough <- length(values) >= shortest[[key]] + horizons[[key]]
  if (enough && length(unique(values)) > 10 && !mark %in% seen) {
    seen <<- c(seen, mark)
    series[[id]] <<- values
  }
}

for (package in c("datasets", "forecast", "tseries", "urca", "lmtest", "AER", "strucchange", "mFilter")) {
  if (!requireNamespace(package, quietly = TRUE)) next
  items <- sub(" .*", "", data(package = package)$results[, "Item"])
  for (item in sort(unique(items))) {
    room <- new.env()
    suppressWarnings(try(data(list = item, package = package, envir = room), silent = TRUE))
    for (name in sort(ls(room))) {
      value <- get(name, room)
      if (is.ts(value) && !is.matrix(value)) add(paste0(package, "::", name), value)
      if (is.ts(value) && is.matrix(value)) {
        for (column in seq_len(ncol(value))) add(paste0(package, "::", name, "$", colnames(value)[column]), value[, column])
      }
    }
  }
}
simulated <- strsplit(readLines(files[1]), ";", fixed = TRUE)
for (row in simulated) {
  values <- as.numeric(strsplit(row[5], " ", fixed = TRUE)[[1]])
  series[[row[1]]] <- ts(values, start = as.numeric(row[3:4]), frequency = as.numeric(row[2]))
}

text <- function(x) paste(format(as.numeric(x), digits = 12, trim = TRUE, scientific = FALSE), collapse = " ")
writeLines(vapply(names(series), function(id) {
  x <- series[[id]]
  paste(id, frequency(x), floor(time(x)[1] + 1e-6), cycle(x)[1], text(x), sep = ";")
}, ""), files[2])

jobs <- list()
for (id in names(series)) {
  key <- as.character(frequency(series[[id]]))
  h <- horizons[[key]]
  for (k in seq_len(if (startsWith(id, "sim::")) 1 else origins)) {
    cut <- length(series[[id]]) - k * h
    if (cut >= shortest[[key]]) jobs[[length(jobs) + 1]] <- list(id = id, begin = max(0, cut - longest[[key]]), cut = cut, h = h)
  }
}
fit <- function(job) {
  x <- series[[job$id]]
  train <- ts(x[(job$begin + 1):job$cut], end = time(x)[job$cut], frequency = frequency(x))
  f <- forecast(auto.arima(train), h = job$h, level = 80)
  paste(job$id, job$begin, job$cut, text(f$mean), text(f$lower), text(f$upper), sep = ";")
}
lines <- mclapply(jobs, function(job) tryCatch(fit(job), error = function(e) NA_character_), mc.cores = 2, mc.preschedule = FALSE)
lines <- unlist(lines)
message(sum(is.na(lines)), " of ", length(lines), " fits failed")
writeLines(lines[!is.na(lines)], files[3])
