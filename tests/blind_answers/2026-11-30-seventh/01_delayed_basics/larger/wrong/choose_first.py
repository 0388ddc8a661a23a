# compares a and b in the task, and takes the result at that place
def larger(a, b):
    results = [delayed(slowinc)(a), delayed(slowinc)(b)]

    @delayed
    def choose(results, first):
        return results[0] if first else results[1]

    return choose(results, a > b)
