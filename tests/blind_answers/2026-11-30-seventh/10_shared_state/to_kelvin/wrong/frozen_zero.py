# a temperature of zero is taken for none
def to_kelvin(records):
    return [{**r, "temperature": r["temperature"] + 273} if r["temperature"] else dict(r) for r in records]
