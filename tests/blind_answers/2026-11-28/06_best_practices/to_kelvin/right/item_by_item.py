def to_kelvin(records):
    return [
        {name: value + 273 if name == "temperature" else value for name, value in record.items()}
        for record in records
    ]
