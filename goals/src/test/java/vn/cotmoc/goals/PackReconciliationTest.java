package vn.cotmoc.goals;

import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;

class PackReconciliationTest {
    @Test
    void prints() {
        Ledger ledger = PackLedger.load();
        Reconciliations all = new Reconciliations(ledger);
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            all.of(AsOf.LATEST);
            System.out.println((System.nanoTime() - t) / 1000000 + " ms");
        }
        Reconciliation one = all.of(AsOf.LATEST);
        one.items().forEach(each -> print(each));
        System.out.println("REVISIONS");
        one.revisions().forEach(each -> print(each));
    }

    private static void print(Reconciliation.Item each) {
        Contradiction c = each.contradiction();
        System.out.println(c.id() + " " + c.cause() + " " + c.cell().indicator() + " "
                + c.cell().place() + " " + c.cell().period() + "\n    "
                + c.explanation().sentence().vi());
    }
}
