# caught by: to_kelvin_value
def to_kelvin(records):
    for record in records:
        record["temperature"] += 273
    result = list(records)
    for record in records:
        record["temperature"] -= 273
    return result
