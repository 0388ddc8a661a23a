# caught by: convert_all_value
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, f"{folder}/{Path(s).name.split('.')[0]}.h5") for s in sources]
