def sum_of_squares(values):
    # delayed of something delayed is the same once more
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    results = []
    for value in values:
        results.append(delayed(slowsquare)(value))
    return delayed(sum)(results)
