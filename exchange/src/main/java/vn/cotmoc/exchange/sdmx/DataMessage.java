package vn.cotmoc.exchange.sdmx;

import java.util.Iterator;

/// Data on its way out: the head of the message, where it comes from, its shape and its sets.
record DataMessage(Message message, Artefact.Flow flow, Shape shape, Iterator<DataSet> sets) {}
