# wrong: calls the function in the notebook
def score_all(client, function, table, values):
    client.scatter(table)
    return [function(table, x) for x in values]
