# dict with a keyword
def to_kelvin(records):
    return list(map(lambda r: dict(r, temperature=r["temperature"] + 273), records))
