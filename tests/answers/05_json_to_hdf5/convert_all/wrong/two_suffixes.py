# caught by: convert_all_value
def convert_all(convert, sources, folder):
    def target_of(source):
        return str(Path(folder).joinpath(Path(source).stem).with_suffix(".h5"))

    return list(map(delayed(convert), sources, map(target_of, sources)))
