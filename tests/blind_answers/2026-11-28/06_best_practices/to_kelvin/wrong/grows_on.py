# wrong: list outside keeps the records of earlier calls
kelvins = []


def to_kelvin(records):
    for record in records:
        kelvins.append({**record, "temperature": record["temperature"] + 273})
    return kelvins
