# caught by: convert_all_value
def convert_all(convert, sources, folder):
    def done(source):
        return f"done: {Path(source).stem}.h5"

    return [delayed(done)(source) for source in sources]
