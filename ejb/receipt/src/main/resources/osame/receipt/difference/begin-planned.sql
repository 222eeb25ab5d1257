SAVEPOINT planned
