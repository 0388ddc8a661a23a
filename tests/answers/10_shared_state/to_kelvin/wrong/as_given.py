# caught by: to_kelvin_keeps_its_input
def to_kelvin(records):
    for record in records:
        record["temperature"] += 273
    return records
