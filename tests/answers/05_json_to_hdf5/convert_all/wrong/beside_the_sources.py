# caught by: convert_all_value
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, source[:-5] + ".h5") for source in sources]
