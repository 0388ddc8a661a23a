# wrong: works out the paths in tasks
def convert_all(convert, sources, folder):
    def target_of(source):
        return str(Path(folder, Path(source).stem + ".h5"))

    return [delayed(convert)(source, delayed(target_of)(source)) for source in sources]
