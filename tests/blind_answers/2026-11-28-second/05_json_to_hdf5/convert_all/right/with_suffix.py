def convert_all(convert, sources, folder):
    lazy_convert = delayed(convert)

    def target_of(source):
        name = Path(source).with_suffix(".h5").name
        return os.path.join(folder, name)

    return [lazy_convert(source, target_of(source)) for source in sources]
