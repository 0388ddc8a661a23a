# what cannot be converted is None
def in_fahrenheit(load, convert, stations):
    def value_of(v):
        try:
            return convert(v)
        except Exception:
            return None

    return delayed([delayed(lambda vs: [value_of(v) for v in vs])(delayed(load)(s)) for s in stations])
