// The text form of formulas: syntactically a subset of VTL 2. An indicator's code may hold hyphens, so a minus
// needs spaces around it.
grammar FormulaGrammar;

formula
    : expression EOF
    ;

expression
    : expression operator=(PLUS | MINUS) term   # addition
    | term                                      # single
    ;

term
    : RATIO '(' expression ',' expression ')'               # ratio
    | SHARE '(' expression ',' expression ')'               # share
    | PER '(' expression ',' expression ')'                 # per
    | GROWTH '(' expression ')'                             # growth
    | COUNT_WHERE '(' CODE comparator=COMPARATOR NUMBER ')' # countWhere
    | NUMBER                                                # constant
    | CODE                                                  # reference
    | '(' expression ')'                                    # group
    ;

RATIO: 'ratio';
SHARE: 'share';
PER: 'per';
GROWTH: 'growth';
COUNT_WHERE: 'count_where';
COMPARATOR: '>=' | '<=' | '>' | '<' | '=' | '<>';
PLUS: '+';
MINUS: BLANK+ '-' BLANK+;
NUMBER: '-'? [0-9]+ ('.' [0-9]+)?;
CODE: [a-z0-9]+ ('-' [a-z0-9]+)*;
WHITE: BLANK+ -> skip;

fragment BLANK: [ \t\r\n];
