package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.formula.internal.FormulaGrammarBaseVisitor;
import vn.cotmoc.ledger.formula.internal.FormulaGrammarLexer;
import vn.cotmoc.ledger.formula.internal.FormulaGrammarParser;
import vn.cotmoc.model.Code;

/// Reads the text form of formulas.
final class FormulaReader {
    private static final int LONGEST = 1000;

    private FormulaReader() {}

    static Formula read(String text) {
        if (text.length() > LONGEST) {
            throw wrong(text, LONGEST, "is longer than " + LONGEST + " characters");
        }
        var stop = new Stop(text);
        var lexer = new FormulaGrammarLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(stop);
        var parser = new FormulaGrammarParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(stop);
        try {
            return new Builder().visit(parser.formula().expression());
        } catch (IllegalArgumentException refused) {
            if (refused instanceof Refused) {
                throw refused;
            }
            throw new Refused(message(text, 0, String.valueOf(refused.getMessage())), refused);
        }
    }

    private static IllegalArgumentException wrong(String text, int column, String why) {
        return new Refused(message(text, column, why), null);
    }

    private static String message(String text, int column, String why) {
        return "\"" + text + "\" is not a formula: at character " + (column + 1) + ", " + why
                + "; write ratio(a, b), share(a, b), per(a, b), growth(a), count_where(a >= 8), a + b or a - b, "
                + "with spaces around a minus.";
    }

    private static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Refused(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    private static final class Stop extends BaseErrorListener {
        private final String text;

        Stop(String text) {
            this.text = text;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            throw wrong(text, column, message.replaceAll("\\s+", " "));
        }
    }

    private static final class Builder extends FormulaGrammarBaseVisitor<Formula> {
        @Override
        public Formula visitAddition(FormulaGrammarParser.AdditionContext at) {
            Formula left = visit(at.expression());
            Formula right = visit(at.term());
            return at.operator.getType() == FormulaGrammarParser.PLUS
                    ? new Formula.Sum(left, right)
                    : new Formula.Difference(left, right);
        }

        @Override
        public Formula visitSingle(FormulaGrammarParser.SingleContext at) {
            return visit(at.term());
        }

        @Override
        public Formula visitRatio(FormulaGrammarParser.RatioContext at) {
            return new Formula.RatioOfSums(visit(at.expression(0)), visit(at.expression(1)));
        }

        @Override
        public Formula visitShare(FormulaGrammarParser.ShareContext at) {
            return new Formula.Share(visit(at.expression(0)), visit(at.expression(1)));
        }

        @Override
        public Formula visitPer(FormulaGrammarParser.PerContext at) {
            return new Formula.Per(visit(at.expression(0)), visit(at.expression(1)));
        }

        @Override
        public Formula visitGrowth(FormulaGrammarParser.GrowthContext at) {
            return new Formula.Growth(visit(at.expression()));
        }

        @Override
        public Formula visitCountWhere(FormulaGrammarParser.CountWhereContext at) {
            return new Formula.CountWhere(
                    new Formula.Ref(Code.parse(at.CODE().getText())),
                    Formula.Comparator.read(at.comparator.getText()),
                    new BigDecimal(at.NUMBER().getText()));
        }

        @Override
        public Formula visitConstant(FormulaGrammarParser.ConstantContext at) {
            return new Formula.Constant(new BigDecimal(at.NUMBER().getText()));
        }

        @Override
        public Formula visitReference(FormulaGrammarParser.ReferenceContext at) {
            return new Formula.Ref(Code.parse(at.CODE().getText()));
        }

        @Override
        public Formula visitGroup(FormulaGrammarParser.GroupContext at) {
            return visit(at.expression());
        }
    }
}
