# wrong: the name ends at its first point
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, f"{folder}/{Path(source).name.split('.')[0]}.h5") for source in sources]
