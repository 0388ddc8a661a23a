# caught by: to_kelvin_keeps_its_input
def to_kelvin(records):
    result = []
    for record in records:
        record["temperature"] = record["temperature"] + 273
        result.append(dict(record))
    return result
