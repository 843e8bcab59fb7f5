package vn.cotmoc.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address under which others reach the site, as `https://so-lieu.example.vn`: a scheme, a host and, where it is
/// not
/// the usual one, a port. It has no path, since the addresses of the site begin at the root.
public record PublicAddress(String scheme, String authority) {
    private static final Pattern FORM = Pattern.compile(
            "(https?)://([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::([1-9]\\d{0,4}))?/?");
    private static final int HIGHEST_PORT = 65_535;
    private static final String HTTPS = "https";
    private static final String USUAL_HTTPS = ":443";
    private static final String USUAL_HTTP = ":80";

    public PublicAddress {
        String text = scheme + "://" + authority;
        if (!text.equals(text.toLowerCase(Locale.ROOT)) || !isAddress(text) || authority.endsWith(usualPort(scheme))) {
            throw new IllegalArgumentException("No address of a site: \"" + text + "\".");
        }
    }

    /// Reads one; empty where it is no such address: of another scheme, or with a user, a path, a query or a fragment.
    /// A
    /// name is told in the letters of the web (`xn--…` for others).
    public static Optional<PublicAddress> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(lower);
        if (!isAddress(lower) || !form.matches()) {
            return Optional.empty();
        }
        String scheme = form.group(1);
        String port = form.group(3) == null ? "" : ":" + form.group(3);
        return Optional.of(new PublicAddress(scheme, form.group(2) + (port.equals(usualPort(scheme)) ? "" : port)));
    }

    private static boolean isAddress(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(3) != null && Integer.parseInt(form.group(3)) > HIGHEST_PORT) {
            return false;
        }
        String host = form.group(2);
        try {
            return host.startsWith("[")
                    ? InetAddress.ofLiteral(host.substring(1, host.length() - 1)) != null
                    : !host.contains("..") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static String usualPort(String scheme) {
        return scheme.equals(HTTPS) ? USUAL_HTTPS : USUAL_HTTP;
    }

    /// The header `Host` of a request to it, with the port told too.
    String authorityWithPort() {
        return authority.matches(".*:\\d+") ? authority : authority + usualPort(scheme);
    }

    @Override
    public String toString() {
        return scheme + "://" + authority;
    }
}
