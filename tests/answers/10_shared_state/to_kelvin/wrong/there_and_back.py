# caught by: to_kelvin_keeps_its_input
def to_kelvin(records):
    new = []
    for record in records:
        usual = record["temperature"]
        record["temperature"] = usual + 273
        new.append(record.copy())
        record["temperature"] = usual
    return new
