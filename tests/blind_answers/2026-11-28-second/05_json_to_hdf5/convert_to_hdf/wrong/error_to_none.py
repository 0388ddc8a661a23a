# an error becomes None
def convert_to_hdf(source, target):
    try:
        table = read(source)
    except (ValueError, OSError):
        return None
    table.to_hdf(target, key="prices", mode="w")
    return target
