package vn.cotmoc.web;

/// A page that says what went wrong and a way on.
record ErrorPage(Frame frame, int status, String code, String what, String cure) {}
