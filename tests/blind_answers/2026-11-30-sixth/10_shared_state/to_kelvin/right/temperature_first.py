def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new_records = []
    for record in records:
        rest = {key: record[key] for key in record if key != "temperature"}
        new_records.append({"temperature": record["temperature"] + 273} | rest)
    return new_records
