# one task adds in a row
from functools import reduce
from operator import add


def total_of(client, function, data):
    parts = [client.submit(function, x, pure=False) for x in data]

    def total(items):
        return reduce(add, items, 0)

    return client.submit(total, parts, pure=False).result()
