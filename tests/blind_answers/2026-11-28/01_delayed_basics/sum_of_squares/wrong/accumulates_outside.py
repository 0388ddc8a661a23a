# wrong: adds up in a variable outside of the tasks, result is not what the tasks return
def sum_of_squares(values):
    found = []

    @delayed
    def slowsquare(x):
        sleep(delay)
        found.append(x * x)

    return delayed(lambda done: sum(found))([slowsquare(x) for x in values])
