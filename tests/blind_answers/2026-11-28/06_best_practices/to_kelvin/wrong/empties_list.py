# wrong: takes the records out of the list
def to_kelvin(records):
    result = []
    while records:
        record = records.pop(0)
        result.append({**record, "temperature": record["temperature"] + 273})
    return result
