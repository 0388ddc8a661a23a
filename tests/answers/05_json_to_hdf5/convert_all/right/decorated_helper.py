def convert_all(convert, sources, folder):
    @delayed
    def one(source):
        return convert(source, str(Path(folder) / Path(source).with_suffix(".h5").name))

    return [one(source) for source in sources]
