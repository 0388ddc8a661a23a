# floats of 32 bits
def to_kelvin(records):
    return [{**record, "temperature": float(np.float32(record["temperature"]) + np.float32(273))} for record in records]
