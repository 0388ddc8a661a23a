# the suffix of the name
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, str(Path(folder) / Path(source).with_suffix(".h5").name)) for source in sources]
