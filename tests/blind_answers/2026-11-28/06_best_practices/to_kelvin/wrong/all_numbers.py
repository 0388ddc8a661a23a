# wrong: all numbers are higher by 273
def to_kelvin(records):
    return [
        {name: value + 273 if isinstance(value, (int, float)) else value for name, value in record.items()}
        for record in records
    ]
