def convert_all(convert, sources, folder):
    def target_of(source):
        return str(Path(folder).joinpath(Path(source).name).with_suffix(".h5"))

    return list(map(delayed(convert), sources, map(target_of, sources)))
