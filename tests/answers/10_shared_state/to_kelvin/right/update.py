def to_kelvin(records):
    kelvins = [{} for _ in records]
    for new, old in zip(kelvins, records, strict=False):
        new.update(old)
        new.update(temperature=old["temperature"] + 273)
    return kelvins
