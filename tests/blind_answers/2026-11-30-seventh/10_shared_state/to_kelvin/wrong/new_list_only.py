# a new list of the old dictionaries
def to_kelvin(records):
    result = list(records)
    for record in result:
        record["temperature"] += 273
    return result
