# builds it from pairs
def to_kelvin(records):
    def moved(name, value):
        return (name, value + 273) if name == "temperature" else (name, value)

    return [dict(moved(*item) for item in record.items()) for record in records]
