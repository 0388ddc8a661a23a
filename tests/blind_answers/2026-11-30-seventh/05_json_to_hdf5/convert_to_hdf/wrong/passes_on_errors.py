# an error becomes a text
def convert_to_hdf(source, target):
    try:
        read(source).to_hdf(target, key="prices", mode="w")
    except (OSError, ValueError) as error:
        return f"{source}: {error}"
    return target
