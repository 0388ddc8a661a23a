def to_kelvin(records):
    return [
        {key: value + 273 if key == "temperature" else value for key, value in record.items()}
        for record in records
    ]
