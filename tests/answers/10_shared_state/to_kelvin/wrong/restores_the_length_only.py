# caught by: to_kelvin_keeps_its_input
def to_kelvin(records):
    for i, record in enumerate(records):
        records[i] = {**record, "temperature": record["temperature"] + 273}
    return records
