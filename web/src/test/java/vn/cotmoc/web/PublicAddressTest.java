package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may stand as the address of a site.
class PublicAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://so-lieu.example.vn      | https://so-lieu.example.vn
        https://so-lieu.example.vn/     | https://so-lieu.example.vn
        HTTPS://So-Lieu.Example.VN      | https://so-lieu.example.vn
        https://so-lieu.example.vn:443  | https://so-lieu.example.vn
        http://so-lieu.example.vn:80/   | http://so-lieu.example.vn
        http://so-lieu.example.vn:443   | http://so-lieu.example.vn:443
        https://so-lieu.example.vn:8443 | https://so-lieu.example.vn:8443
        http://10.1.2.3:8080            | http://10.1.2.3:8080
        http://[2001:db8::1]:8080       | http://[2001:db8::1]:8080
        http://localhost                | http://localhost
        https://xn--s-liu-1ta8k.vn      | https://xn--s-liu-1ta8k.vn
        """)
    void isASchemeAndAHost(String text, String canonical) {
        PublicAddress address = PublicAddress.find(text).orElseThrow();
        assertThat(address).hasToString(canonical);
        assertThat(PublicAddress.find(address.toString())).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "so-lieu.example.vn",
                "//so-lieu.example.vn",
                "ftp://so-lieu.example.vn",
                "javascript:alert(1)",
                "https://",
                "https:///",
                "https://so-lieu.example.vn/cot-moc",
                "https://so-lieu.example.vn//",
                "https://so-lieu.example.vn/..",
                "https://so-lieu.example.vn?a=1",
                "https://so-lieu.example.vn#a",
                "https://user@so-lieu.example.vn",
                "https://user:word@so-lieu.example.vn",
                "https://so-lieu.example.vn:0",
                "https://so-lieu.example.vn:65536",
                "https://so-lieu.example.vn:",
                "https://so-lieu..example.vn",
                "https://-so-lieu.example.vn",
                "https://.example.vn",
                "https://so lieu.example.vn",
                "https://số-liệu.vn",
                "https://so-lieu.example.vn\n",
                "https://so-lieu.example.vn\r\nSet-Cookie: a=b",
                "https://so-lieu.example.vn\\evil.example",
                "https://so-lieu.example.vn%2eevil.example",
                "https://[::1",
                "https://[not-one]",
                "https://\"onmouseover=alert(1)"
            })
    void isNothingElse(String text) {
        assertThat(PublicAddress.find(text)).isEqualTo(Optional.empty());
    }

    @Test
    void isNotMadeOfPartsThatAreNone() {
        assertThatThrownBy(() -> new PublicAddress("https", "so-lieu.example.vn/a"))
                .hasMessage("No address of a site: \"https://so-lieu.example.vn/a\".");
        assertThatThrownBy(() -> new PublicAddress("https", "so-lieu.example.vn:443"))
                .hasMessage("No address of a site: \"https://so-lieu.example.vn:443\".");
    }
}
