# caught by: convert_all_value
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, f"{folder}/{Path(source).name}.h5") for source in sources]
