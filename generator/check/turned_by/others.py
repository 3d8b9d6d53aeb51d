"""Single words that deny what comes right behind them, in languages that no other list is kept for."""

from generator.check.turned_by.words import Turning

OTHERS = Turning(
    direct_phrases="""
    не  нет  ни  нельзя  nie  není  nejsou  ne  inte  ej  aldrig  ikke  aldri  ei  eivät  nem  değil
    δεν  μην  لا  لم  لن  ليس  ليست  غير  לא  אין  אינו  אינה
    """
)
