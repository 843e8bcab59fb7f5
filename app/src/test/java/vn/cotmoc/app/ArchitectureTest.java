package vn.cotmoc.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The arrows between rooms, read from the table of ARCHITECTURE.md.
class ArchitectureTest {
    private static final Pattern ROOM =
            Pattern.compile("\\| `([a-z-]+)` \\| `(vn\\.cotmoc\\.[a-z.]+)` \\|[^|]*\\| ([^|]+) \\|");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cotmoc");

    private record Room(String name, String root, List<String> mayUse) {}

    private static Map<String, Room> rooms() throws IOException {
        Map<String, Room> rooms = new LinkedHashMap<>();
        Matcher rows = ROOM.matcher(Files.readString(Path.of("..", "ARCHITECTURE.md")));
        while (rows.find()) {
            List<String> mayUse = rows.group(3).strip().equals("–")
                    ? List.of()
                    : Arrays.stream(rows.group(3).split(",")).map(String::strip).toList();
            rooms.put(rows.group(1), new Room(rows.group(1), rows.group(2), mayUse));
        }
        return rooms;
    }

    /// A class belongs to the room with the longest package that holds it.
    private static String roomOf(JavaClass type, Map<String, Room> rooms) {
        return rooms.values().stream()
                .filter(room -> (type.getPackageName() + ".").startsWith(room.root() + "."))
                .max((a, b) -> Integer.compare(a.root().length(), b.root().length()))
                .map(Room::name)
                .orElse("");
    }

    @Test
    void theTableNamesTheRoomsThatAreShipped() throws IOException {
        assertThat(rooms().keySet())
                .containsExactly(
                        "model",
                        "geography",
                        "ledger",
                        "ledger-duckdb",
                        "intake",
                        "goals",
                        "outlook",
                        "claims",
                        "charts",
                        "exchange",
                        "web",
                        "app");
    }

    @TestFactory
    List<DynamicTest> everyRoomUsesOnlyTheRoomsThatItMay() throws IOException {
        Map<String, Room> rooms = rooms();
        List<DynamicTest> tests = new ArrayList<>();
        for (Room room : rooms.values()) {
            tests.add(DynamicTest.dynamicTest(
                    room.name(),
                    () -> noClasses()
                            .that(are(
                                    "in " + room.name(),
                                    type -> roomOf(type, rooms).equals(room.name())))
                            .should()
                            .dependOnClassesThat(are(
                                    "in a room that " + room.name() + " may not use",
                                    type -> isForbidden(roomOf(type, rooms), room)))
                            .check(CLASSES)));
        }
        return tests;
    }

    private static boolean isForbidden(String other, Room room) {
        return !other.isEmpty() && !other.equals(room.name()) && !room.mayUse().contains(other);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.cotmoc.ledger.duckdb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.duckdb..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("vn.cotmoc.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.cotmoc.model..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoDrawerForOddments() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..", "..impl..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> are(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
