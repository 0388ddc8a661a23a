# computes here, as map does
def handle_each(client, function, data, handle):
    results = []
    for x in data:
        result = function(x)
        handle(x, result)
        results.append(result)
    return results
