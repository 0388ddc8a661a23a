def kelvins(records):
    for record in records:
        yield {**record, "temperature": record["temperature"] + 273}


def to_kelvin(records):
    return list(kelvins(records))
