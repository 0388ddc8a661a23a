# a dictionary by places, put in order by a task
def values_above(load, stations, limits):
    loaded = [delayed(load)(s) for s in stations]

    @delayed
    def above(values, limit):
        return [v for v in values if v > limit]

    cells = {(i, j): above(v, limit) for i, limit in enumerate(limits) for j, v in enumerate(loaded)}

    @delayed
    def arranged(cells, rows, columns):
        return [[cells[i, j] for j in range(columns)] for i in range(rows)]

    return arranged(cells, len(limits), len(loaded))
