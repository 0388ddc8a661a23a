def convert_all(convert, sources, folder):
    def target_of(source):
        return str(Path(folder) / Path(source).with_suffix(".h5").name)

    return list(map(delayed(convert), sources, map(target_of, sources)))
