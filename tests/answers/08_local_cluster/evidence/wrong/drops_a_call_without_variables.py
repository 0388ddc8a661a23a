# caught by: evidence_finds_all
def evidence(lazies):
    def attempt(lazy):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            return variables_at(error)

    return [v for v in map(attempt, lazies) if v]
