# caught by: to_kelvin_keeps_its_input
def to_kelvin(records):
    result = []
    while records:
        record = records.pop(0)
        result.append({**record, "temperature": record["temperature"] + 273})
    return result
