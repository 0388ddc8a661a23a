# two tasks a file: reading and saving
def convert_all(convert, sources, folder):
    def text_of(source):
        return source

    return [delayed(convert)(delayed(text_of)(s), str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
